struct C { var n = 0; mutating func bump(_ k: Int) { n += k } }
let f = C.bump
