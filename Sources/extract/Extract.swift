import ArgumentParser

@main
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Reads casualty facts out of Arabic text.")
}
