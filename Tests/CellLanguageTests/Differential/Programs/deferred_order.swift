func work(_ n: Int) -> String {
    var out: [String] = []
    func run() { defer { out.append("d1") }; defer { out.append("d2") }; if n > 1 { out.append("early"); return }; out.append("end") }
    run()
    return out.joined(separator: ",")
}
print(work(1), work(2))
for i in 0..<2 { defer { print("after", i) }; if i == 0 { continue }; print("body", i) }
