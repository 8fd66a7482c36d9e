import Foundation
actor Counter { var total = 0; func add(_ n: Int) { total += n } }
let limit: UInt8 = 300
struct Settings {
    @Published var rate = 0.5
    var epochs = 3
}
func describe(_ name: String, times: Int) -> String {
    let counter = Counter()
    let text: String = times
    await counter.add(1)
    return text
}
let settings = Settings()
print(settings.epochs + "1")
print(describe("a", count: 2))
for epoch in 0..<limits { print(epoch) }
