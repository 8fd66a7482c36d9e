import CellLanguage
import Cells
import Testing

/// A session that lives for days must not keep what its cells no longer need.
@Suite("Growth")
struct GrowthTests {
    /// Small cells of many kinds, each of which takes names of those before it.
    private static func cell(_ number: Int) -> String {
        switch number % 8 {
        case 0: "let value = \(number)"
        case 1: "func work(_ n: Int) -> Int { n * 2 + value }"
        case 2: "work(\(number))"
        case 3: "let list = [\(number), 2, 3]"
        case 4: "var text = \"cell \(number)\"\ntext += \"!\""
        case 5: "let missing = nowhere + \(number)"
        case 6: "let broken = [1, 2"
        default: "print([1, 2][\(number)])"
        }
    }

    /// What a name meant once, as long as something keeps it.
    private struct Meaning {
        weak var declaration: AnyObject?

        init?(_ member: Member?) {
            switch member {
            case .function(let function): declaration = function
            case .variable(let variable): declaration = variable
            default: return nil
            }
        }
    }

    @Test("10,000 cells leave behind what the last of them declared")
    func tenThousandCells() throws {
        let session = TestSession()
        let names = ["value", "work", "list", "text"]
        var meanings: [Meaning] = []
        for number in 0..<10_000 {
            let failure = session.failure(Self.cell(number))
            #expect((failure != nil) == (number % 8 > 4), "\(number): \(failure?.message ?? "")")
            let name = names[number / 2 % names.count]
            meanings += [Meaning(session.session.environment.names[name]?.first)].compactMap(\.self)
        }
        #expect(meanings.count > 9_000)
        // Each meaning was looked at more than once.
        let living = Set(meanings.compactMap { $0.declaration.map { ObjectIdentifier($0) } })
        #expect(living.count <= 2 * names.count, "\(living.count) declarations are alive")
        #expect(session.session.environment.names.count == names.count)
        let output = try session.output("print(value, work(1), list.count, text)")
        #expect(output == "9992 9994 3 cell 9996!\n")
    }
}
