extension Array {
  /// The elements that are not such: the array itself where there is none, as nearly always.
  func without(_ isSuch: (Element) -> Bool) -> [Element] {
    guard let first = indices.first(where: { isSuch(self[$0]) }) else { return self }
    var rest = Array(self[..<first])
    rest.reserveCapacity(count - 1)
    for index in (first + 1)..<count where !isSuch(self[index]) { rest.append(self[index]) }
    return rest
  }
}
