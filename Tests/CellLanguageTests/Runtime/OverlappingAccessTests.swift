import CellLanguage
import Testing

/// Programs that the compiled form ends with "overlapping accesses": here they end with an error or have the result of
/// copying in and out, and the session stays sound.
struct OverlappingAccessTests {
    @Test(arguments: [
        "var a = [[1], [2]]; func f(_ x: inout [Int]) { a = []; x.append(9) }; f(&a[0])",
        "var a = [[1], [2]]; func f(_ x: inout [Int]) { a.append([3]); a.append([4]); x.append(9) }; f(&a[0])",
        "var s = [\"a\"]; func f(_ x: inout String) { s.removeAll(); x += \"!\" }; f(&s[0])",
        "var d = [\"k\": [1]]; func f(_ x: inout [Int]) { d[\"k\"] = nil; d[\"z\"] = [5]; x.append(2) }; f(&d[\"k\"]!)",
        "struct P { var n: [Int] = [] }; var p = P(); func f(_ x: inout [Int]) { p = P(n: [7]); x.append(1) }; f(&p.n)",
        "struct P { var n: [Int] = []; mutating func g(_ h: () -> Void) { n.append(1); h(); n.append(2) } }; var p = P(); p.g { p.n = [] }",
        "struct P { var n: [Int] = []; mutating func g(_ h: () -> Int) { n.append(h()) } }; var p = P(); p.g { p.n.count }",
        "class C { var n = [1]; func g(_ x: inout [Int]) { n = [2, 3]; x.append(4) } }; let c = C(); c.g(&c.n)",
        "class C { var n = [[1]]; func g(_ x: inout [Int]) { n.removeAll(); x.append(4) } }; let c = C(); c.g(&c.n[0])",
        "func run() { var a = [[1]]; let g = { (x: inout [Int]) in a = []; x.append(1) }; g(&a[0]) }; run()",
        "func run() { var a = [1, 2, 3]; a.sort { x, y in a.append(1); return x < y } }; run()",
        "var a = [3, 1, 2]; a.sort { x, y in a = []; return x < y }",
        "var a = [1, 2, 3]; a.removeAll { x in a.append(x); return x > 1 }",
        "var a = [1, 2, 3]; let b = a.map { x -> Int in a.append(x); return a.count }",
        "var a = [1, 2, 3]; for x in a { a.append(x); a.removeFirst() }",
        "var d = [1: 2]; for (k, v) in d { d[k + 1] = v; d[k] = nil }",
        "var d: [Int: Int] = [:]; func k() -> Int { d = [5: 5]; return 5 }; d[k(), default: k()] += 1",
        "var a = [[1]]; func i() -> Int { a = [[1, 2], [3]]; return 1 }; a[i()][0] = i()",
        "var a = [[1]]; func i() -> Int { a = []; return 0 }; a[0][0] = i()",
        "func f(_ x: inout [Int], _ y: inout [Int]) { x.append(1); y.append(2) }; var a = [[0]]; f(&a[0], &a[0])",
    ])
    func endsSoundly(_ program: String) throws {
        let session = TestSession()
        let failure = session.failure(program.replacing("; ", with: "\n"))
        if let failure { #expect(failure.name != "InternalError", "\(failure.report)") }
        let output = try session.output("print([1, 2, 3].map { $0 + 1 })")
        #expect(output == "[2, 3, 4]\n")
    }

    @Test(arguments: [
        "class C { var n = 1; func f(_ x: inout Int) { n = 5; x += 1 } }; let c = C(); c.f(&c.n)",
        "class C { var n = 1; func f(_ x: inout Int) { print(n); x += 1 } }; let c = C(); c.f(&c.n)",
        "class C { var t = \"a\"; func f(_ x: inout String) { print(t) } }; let c = C(); c.f(&c.t)",
        "struct P { var x = 0.5 }; class C { var p = P(); func f(_ x: inout P) { print(p.x) } }; let c = C(); c.f(&c.p)",
        "struct P { var x = 0.5 }; class C { var p = P(); func f(_ x: inout Double) { p.x += 1 } }; let c = C(); c.f(&c.p.x)",
        "class C { var n = 1; func f(_ x: inout Int, _ g: () -> Void) { g(); x += 1 } }; let c = C(); c.f(&c.n) { c.n += 1 }",
    ])
    func classPropertiesAreNotReadWhileTheyChange(_ program: String) {
        let failure = TestSession().failure(program.replacing("; ", with: "\n"))
        #expect(failure?.message.hasPrefix("overlapping accesses") == true, "\(failure?.report ?? [])")
    }

    @Test func otherPropertiesOfTheInstanceStayUsable() throws {
        let program = """
            final class Store {
                var total = 1, log: [Int] = [], nothing: Void = ()
                func change(_ value: inout Int) { log.append(value); nothing = (); value += log.count }
            }
            let store = Store()
            store.change(&store.total)
            store.change(&store.total)
            print(store.total, store.log, store.nothing)
            """
        let output = try TestSession().output(program)
        #expect(output == "4 [1, 2] ()\n")
    }
}
