print((40 as Int8).dividingFullWidth((high: 3, low: 7)), (-7 as Int8).dividingFullWidth((high: -2, low: 9)))
print((7 as UInt8).dividingFullWidth((1, 4)), (3 as UInt64).dividingFullWidth((2, 5)), (9 as Int).dividingFullWidth((-1, 5)))
let (h, l) = Int64.min.multipliedFullWidth(by: 3); print((5 as Int64).dividingFullWidth((h, l)))
