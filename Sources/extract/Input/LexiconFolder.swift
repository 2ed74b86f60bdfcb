import ArabicText
import ArgumentParser
import CasualtyExtraction

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Lexicon files of a folder, for `--lexicons` and `lexicon check`.
enum LexiconFolder {
  /// An extractor with the built-in lexicons and those of `folder`; tells what is wrong with them and exits.
  /// The places of the file `gazetteer` are added.
  static func extractor(_ folder: String?, gazetteer: String? = nil) async throws -> CasualtyExtractor {
    do {
      return try await CasualtyExtractor.loaded(
        extra: folder.map { try files(in: $0) } ?? [], gazetteers: gazetteer.map { [try file($0)] } ?? [])
    } catch let errors as LexiconErrors {
      try? FileDescriptor.standardError.write(Array("\(errors)\n".utf8))
    } catch {
      ProblemLog.tell("\(error)")
    }
    throw ExitCode(1)
  }

  /// The `.tsv` files of `folder` in name order, named with their paths.
  static func files(in folder: String) throws -> [LexiconFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputProblem("\(folder): no such folder")
    }
    return try names.filter { $0.hasSuffix(".tsv") }.sorted().map { name in
      try file(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
    }
  }

  /// The file at `path`, named with its path.
  private static func file(_ path: String) throws -> LexiconFile {
    do {
      let bytes = SourceText.withoutByteOrderMark(try FileReader.contents(of: path))
      return LexiconFile(name: path, contents: try SourceText.decode(bytes))
    } catch let error as InvalidUTF8 {
      throw InputProblem("\(path): invalid UTF-8 at byte \(error.offset)")
    } catch {
      throw InputProblem("\(path): \(error)")
    }
  }
}
