struct SKU: Hashable, Comparable, CustomStringConvertible {
    enum Problem: Error { case wrongLength(Int), badPrefix(Substring), badChecksum(expected: Int, got: Int) }

    let category: String
    let serial: Int

    init(_ raw: String) throws {
        guard raw.count == 7 else { throw Problem.wrongLength(raw.count) }
        let prefix = raw.prefix(2)
        guard prefix.allSatisfy({ $0.isUppercase && $0.isASCII }) else { throw Problem.badPrefix(prefix) }
        let digits = raw.dropFirst(2).compactMap(\.wholeNumberValue)
        guard digits.count == 5 else { throw Problem.wrongLength(digits.count + 2) }
        let sum = digits.dropLast().enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } % 10
        guard sum == digits[4] else { throw Problem.badChecksum(expected: sum, got: digits[4]) }
        category = String(prefix)
        serial = digits.dropLast().reduce(0) { $0 * 10 + $1 }
    }

    var description: String { "\(category)-\(serial)" }
    static func < (l: SKU, r: SKU) -> Bool {
        l.category == r.category ? l.serial < r.serial : l.category < r.category
    }
}

class Ledger {
    enum LedgerError: Error { case duplicate(SKU), insufficient(SKU, missing: Int) }
    private var counts: [SKU: Int] = [:]

    convenience init(lines: [String]) throws {
        self.init()
        for line in lines {
            let sku = try SKU(line)
            guard counts.updateValue(10, forKey: sku) == nil else { throw LedgerError.duplicate(sku) }
        }
    }

    func remove(_ n: Int, of raw: String) throws -> Int {
        let sku = try SKU(raw)
        let have = counts[sku, default: 0]
        guard have >= n else { throw LedgerError.insufficient(sku, missing: n - have) }
        counts[sku] = have - n
        return have - n
    }

    var report: [String] { counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } }
}

for raw in ["AB12340", "AB1234", "aB12340", "QZ00017", "QZ1x345", "ZZ99990"] {
    do { print(raw, "=>", try SKU(raw)) }
    catch let p as SKU.Problem { print(raw, "=>", p) }
}
do {
    _ = try Ledger(lines: ["AB12340", "QZ00014", "AB12340"])
} catch { print("ledger:", error) }

let ledger = try Ledger(lines: ["QZ00014", "AB12340"])
for (n, raw) in [(4, "AB12340"), (7, "AB12340"), (1, "XX00000"), (1, "bogus")] {
    do {
        print("left:", try ledger.remove(n, of: raw))
    } catch Ledger.LedgerError.insufficient(let sku, let missing) where missing > 0 {
        print("short of \(sku) by \(missing)")
    } catch {
        print("other:", error)
    }
}
print(ledger.report)
print((try? SKU("QZ00014")).map { $0.serial } ?? -1, (try? SKU("?")) as Any)
