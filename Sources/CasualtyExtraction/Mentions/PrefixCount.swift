extension RandomAccessCollection where Index == Int {
  /// How many elements at the front satisfy `predicate`, which none behind them does. O(log n).
  func prefixCount(where predicate: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
