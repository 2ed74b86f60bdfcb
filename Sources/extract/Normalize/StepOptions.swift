import ArabicText
import ArgumentParser

/// Which steps `normalize` takes: a profile's or those named, with some more or without some.
struct StepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "faithful keeps the meaning: digits, presentation forms and invisible characters are unified. matching also "
        + "folds what writers vary without meaning it: vowel signs, alef, hamza, yeh, teh marbuta.",
      valueName: "profile"
    )
  )
  var profile: NormalizationProfile = .matching

  @Option(
    help: ArgumentHelp(
      "Only these steps, in place of a profile; separated by commas, none for none at all.", valueName: "steps")
  )
  var steps: StepList?

  @Option(help: ArgumentHelp("These steps besides.", valueName: "steps"))
  var with: StepList?

  @Option(help: ArgumentHelp("Not these steps.", valueName: "steps"))
  var without: StepList?

  /// The steps taken.
  var options: NormalizationOptions {
    let chosen = steps?.options ?? profile.options
    return chosen.union(with?.options ?? []).subtracting(without?.options ?? [])
  }
}

/// Steps as the command line lists them.
struct StepList: ExpressibleByArgument {
  let options: NormalizationOptions

  init?(argument: String) {
    var options: NormalizationOptions = []
    for name in argument.split(separator: ",") where argument != "none" {
      guard let step = NormalizationStep(rawValue: String(name)) else { return nil }
      options.formUnion(step.options)
    }
    self.options = options
  }
}

extension NormalizationProfile: ExpressibleByArgument {}
