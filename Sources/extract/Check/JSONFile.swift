#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reading of the JSON files beside a corpus; every problem names its file and line.
enum JSONFile {
  /// The values on the lines of the JSON Lines file at `path`.
  static func lines<Value: Decodable>(_ type: Value.Type, at path: String) throws(InputProblem) -> [Value] {
    do {
      var values: [Value] = []
      var lines = try LineReader(path)
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      while let line = try lines.next() {
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        do {
          values.append(try decoder.decode(Value.self, from: Data(line)))
        } catch {
          throw InputProblem("\(path):\(lines.number): \(JSONProblem.message(of: error, expected: "a fact"))")
        }
      }
      return values
    } catch let problem as InputProblem {
      throw problem
    } catch {
      throw InputProblem("\(path): \(error)")
    }
  }

  /// The object in the file at `path`, empty if there is no such file.
  static func object<Value: Decodable>(_ type: Value.Type, at path: String) throws(InputProblem) -> [String: Value] {
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    do {
      return try JSONDecoder().decode([String: Value].self, from: Data(try FileReader.contents(of: path)))
    } catch let error as SystemError {
      throw InputProblem("\(path): \(error)")
    } catch {
      throw InputProblem("\(path): not an object of the form that is read here")
    }
  }
}
