var counts: [Character: Int] = [:]
for ch in "hello world" where ch != " " { counts[ch, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
var groups: [Int: [String: Int]] = [:]
for w in ["a", "bb", "cc", "d", "bb"] { groups[w.count, default: [:]][w, default: 0] += 1 }
print(groups[1]!.keys.sorted(), groups[2]!["bb"]!)
let snapshot = groups
groups[2]?["bb"] = nil
groups[2]!["cc"]! += 10
groups[1] = nil
groups[7]?["x"] = 1
print(snapshot[2]!.count, groups[2]!, groups.count, snapshot.count)
var opt: [String: Int?] = ["a": 1, "b": nil]
opt["a"] = .some(nil)
opt["b"] = nil
opt["c"] = 5
print(opt.count, opt["a"]! == nil, opt["b"] == nil, opt["c"]!! + 1)
if let v = counts.removeValue(forKey: "l") { print("removed", v) }
print(counts["l"] ?? -1, counts.updateValue(9, forKey: "h") as Any, counts.updateValue(1, forKey: "z") as Any)
for (k, v) in counts where v > 1 { counts[k] = v * 10 }
print(counts["o"]!, counts["h"]!)
counts = counts.filter { $0.value > 5 }
print(counts.count, counts.mapValues { $0 + 1 }["h"]!)
