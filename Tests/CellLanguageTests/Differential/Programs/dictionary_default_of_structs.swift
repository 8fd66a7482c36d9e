// Entries with defaults that are made by calls, changed deep inside.
struct Cell { var c = 0 }
struct Row { var b: [Cell] = [Cell(), Cell()]; var name = "" }
var d: [String: Row] = [:]
d["k", default: Row()].b[1].c -= 3
print(d["k"]!)
struct S { var index: [String: Row] = [:] }
var s = S()
s.index["k", default: Row()].b[1].c -= 3
print(s)
s.index["k", default: Row()].b[1].c -= 3
print(s)
s.index["k"]!.b[1].c -= 3
print(s)
