import Foundation

/// A terminal that nobody sits at, for what the command does on one alone.
final class PseudoTerminal {
  /// The side that the command writes to.
  let handle: FileHandle
  private let master: Int32

  /// A terminal with so many columns.
  init(columns: UInt16 = 120) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, let name = Self.unlockedName(of: master) else { throw POSIXError(.ENODEV) }
    let slave = open(name, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw POSIXError(.ENODEV) }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  /// The path of the command's side.
  private static func unlockedName(of master: Int32) -> String? {
    #if os(Linux)
      // What unlockpt and ptsname do, which Swift does not see there: TIOCSPTLCK, TIOCGPTN.
      var isLocked: Int32 = 0
      var number: UInt32 = 0
      guard ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { return nil }
      return "/dev/pts/\(number)"
    #else
      guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
      return ptsname(master).map { String(cString: $0) }
    #endif
  }

  deinit { close(master) }

  /// What stands on it, once everybody who writes is done; it holds a few kilobytes.
  func text() throws -> String {
    try handle.close()
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = read(master, &block, block.count), count > 0 { bytes += block.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
