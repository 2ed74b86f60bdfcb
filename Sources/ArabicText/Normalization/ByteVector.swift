/// Sixteen bytes at a time. A mask is a vector of 0x00 and 0xFF.
typealias ByteVector = SIMD16<UInt8>

extension ByteVector {
  /// The sixteen bytes at `offset` of `bytes`.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at offset: Int) {
    self = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: Self.self)
  }

  /// Writes the bytes at `offset` of `bytes`.
  @inline(__always)
  func store(_ bytes: UnsafeMutablePointer<UInt8>, at offset: Int) {
    UnsafeMutableRawPointer(bytes).storeBytes(of: self, toByteOffset: offset, as: Self.self)
  }

  /// Where the bytes are `byte`.
  @inline(__always)
  func equals(_ byte: UInt8) -> Self { Self(mask: self .== Self(repeating: byte)) }

  /// Where the bytes, as signed numbers, are greater than `byte`: ASCII is above the bytes from 0x80 on, and these are
  /// in order among themselves. Only signed comparisons are a single instruction on every processor.
  @inline(__always)
  func isAbove(_ byte: UInt8) -> Self { Self(mask: signed .> SIMD16<Int8>(repeating: Int8(bitPattern: byte))) }

  /// Where the bytes, as signed numbers, are less than `byte`.
  @inline(__always)
  func isBelow(_ byte: UInt8) -> Self { Self(mask: signed .< SIMD16<Int8>(repeating: Int8(bitPattern: byte))) }

  /// `byte` where the mask is set, 0 elsewhere.
  @inline(__always)
  func masking(_ byte: UInt8) -> Self { self & Self(repeating: byte) }

  @inline(__always)
  private init(mask: SIMDMask<SIMD16<Int8>>) { self = unsafeBitCast(mask, to: Self.self) }

  @inline(__always)
  private var signed: SIMD16<Int8> { unsafeBitCast(self, to: SIMD16<Int8>.self) }
}
