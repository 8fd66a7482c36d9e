extension UInt64 { var p: Bool { self > 2 } }
print([0, 1].map(\UInt64.p))
print([1, 2].map(\Double.description))
