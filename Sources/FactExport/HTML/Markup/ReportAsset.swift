import CReport

/// A file that is built into every page.
enum ReportAsset {
  /// The style sheet.
  case style
  /// The script.
  case script
  /// The words of the page, in each language.
  case labels

  /// The file's bytes, UTF-8.
  var bytes: UnsafeBufferPointer<UInt8> {
    let file =
      switch self {
      case .style: creport_style
      case .script: creport_script
      case .labels: creport_labels
      }
    return UnsafeBufferPointer(start: creport_bytes(file), count: creport_size(file))
  }
}
