struct Cell { var value = 0; var history: [Int] = []
    mutating func set(_ v: Int) { history.append(value); value = v }
    mutating func fail(_ v: Int) throws { value = v; struct Bad: Error {}; if v > 5 { throw Bad() }; value += 1 }
}
struct Row { var cells = [Cell(), Cell()]; var tag = "row"
    mutating func fill(_ v: Int) { for i in cells.indices { cells[i].set(v + i) } }
}
struct Sheet { var rows: [Row] = [Row(), Row()]; var best: Cell? = nil; var corner = (Cell(), 1)
    mutating func run() {
        for r in rows.indices.reversed() { rows[r].fill(r * 10) }
        rows[0].cells[1].set(99)
        best = rows[0].cells[1]
        best!.set(1)
        best?.set(2)
        corner.0.set(7)
        corner.1 += corner.0.value
    }
}
var sheet = Sheet()
sheet.run()
print(sheet.rows.map { $0.cells.map { $0.value } }, sheet.best!.history, sheet.corner.1)
let before = sheet
sheet.rows[1].cells[0].set(-1)
sheet.rows[next()].fill(4)
func next() -> Int { sheet.rows.count - 1 }
print(before.rows[1].cells[0].history, sheet.rows[1].cells[0].history, sheet.rows[1].cells[1].value)
do { try sheet.rows[0].cells[0].fail(3); try sheet.rows[0].cells[0].fail(6) } catch { print("caught", sheet.rows[0].cells[0].value) }
func local() {
    var s = Sheet()
    let copy = s
    s.run()
    s.rows[0].tag += "!"
    print(s.rows[0].cells[1].history, copy.rows[0].cells[1].history, s.rows[0].tag, copy.rows[0].tag)
    var list = [Row()]
    list.append(list[0])
    list[1].fill(3)
    print(list[0].cells[0].value, list[1].cells[0].value)
    do { try list[1].cells[1].fail(8) } catch { print("caught", list[1].cells[1].value) }
    let r = 1..<4
    var sum = 0
    for i in r { sum += i }
    let c = 2...3
    for i in c where i > 2 { sum += i * 100 }
    for i in stride(from: 0, to: 6, by: 2) { sum -= i }
    print(sum)
}
local()
final class Player { var score = 0; var bag = [1: Cell()]; var cell = Cell(); weak var rival: Player?
    func win(_ n: Int) { score += n; score *= 2; cell.set(score); bag[1]!.set(score); bag[2, default: Cell()].set(5); rival?.score -= 1 } }
let a = Player(), b = Player()
a.rival = b
a.win(3); a.win(1)
print(a.score, a.cell.history, a.bag[1]!.value, a.bag[2]!.history, b.score)
extension Int { mutating func twice() { self *= 2 } }
var n = 21
n.twice()
var ns = [1, 2]
ns[1].twice()
print(n, ns)
extension Array where Element == Int { mutating func bumpAll() { for i in indices { self[i] += 1 } } }
ns.bumpAll()
sheet.rows[0].cells[0].history.bumpAll()
print(ns, sheet.rows[0].cells[0].history)
