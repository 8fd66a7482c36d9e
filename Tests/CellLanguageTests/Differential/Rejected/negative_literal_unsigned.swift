let b: Int8 = -128
let c: UInt = -1
