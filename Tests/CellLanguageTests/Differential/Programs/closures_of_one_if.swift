enum E { case number(Double), text(String) }
let es: [E] = [.number(1), .text("a"), .number(2)]
let ns = es.compactMap { if case .number(let n) = $0 { n } else { nil } }
print(ns)
let ts = es.compactMap { e in switch e { case .text(let t): t; default: nil } }
print(ts)
let rs = es.map { switch $0 { case .number(let n): "\(n)"; case .text(let t): t } }
print(rs)
let us = es.compactMap { e -> String? in if case .text(let t) = e { t } else { nil } }
print(us)
let w: Double? = if case .number(let n) = es[0] { n } else { nil }
print(w as Any)
let first = es.first.flatMap { if case .number(let n) = $0 { n } else { nil } }
print(first as Any)
