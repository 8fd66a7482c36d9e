@resultBuilder
enum Markup {
    static func buildExpression(_ text: String) -> [String] { [text] }
    static func buildExpression(_ number: Int) -> [String] { ["#\(number)"] }
    static func buildExpression(_ lines: [String]) -> [String] { lines }
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [String]?) -> [String] { part ?? ["(none)"] }
    static func buildEither(first: [String]) -> [String] { first.map { "1:" + $0 } }
    static func buildEither(second: [String]) -> [String] { second.map { "2:" + $0 } }
    static func buildArray(_ parts: [[String]]) -> [String] { parts.flatMap { $0 } }
    static func buildFinalResult(_ lines: [String]) -> String { lines.joined(separator: "|") }
    static func buildFinalResult(_ lines: [String]) -> [String] { lines }
}
func page(@Markup _ content: () -> String) -> String { "<" + content() + ">" }
func lines(@Markup of content: (Int) throws -> [String]) rethrows -> [String] { try content(2) }
let verbose = true
print(page {
    "Title"
    1 + 2
    if verbose { "more"; "and more" }
    if !verbose { "less" }
    for i in 1...3 where i != 2 {
        let square = i * i
        "item \(i)"
        if square > 4 { square } else { "small" }
    }
    ["a", "b"].map { $0 + "!" }
})
for n in 0..<5 {
    print(page {
        switch n {
        case 0: "zero"
        case 1, 2: n
        case let k where k == 3: "three \(k)"
        default: "many"; "really"
        }
    })
}
print(lines { n in "\(n) rows"; if let last = [1, n].last { last }; do { let x = n * 2; x } })
struct Report {
    let title: String
    var rows: [Int] = []
    @Markup var body: String {
        title
        for row in rows { row }
        if rows.isEmpty { "empty" }
    }
    @Markup func footer(_ n: Int) -> [String] { for k in 0..<n { "f\(k)" } }
    @Markup static func both(_ a: Report, _ b: Report) -> String { a.footer(1); b.body }
    @Markup subscript(index: Int) -> String { "row"; rows[index] }
    @Markup var plain: String { return "as it is" }
}
let report = Report(title: "Sales", rows: [3, 5])
print(report.body, Report(title: "None").body, report.footer(2), Report.both(report, report), report[1], report.plain)
struct Card { let width: Int; @Markup let content: () -> String }
print(Card(width: 3) { "x"; "y" }.content(), Card(width: 1, content: { "z" }).content())
protocol View { @Markup var body: String { get } }
struct Badge: View { let n: Int; var body: String { "badge"; n } }
print(Badge(n: 7).body)
