class View {
    var title: String!
    var size: Int!
    func load() {
        title = "Main"
        size = 12
    }
    func summary() -> String { title + " has \(size + 1)" }
}
let view = View()
print(view.title == nil)
view.load()
print(view.summary(), view.title.count)
if let title = view.title { print("title:", title) }
let length: Int = view.size
print(length * 2)
view.title = nil
print(view.title ?? "none")
var number: Int! = 5
number += 1
print(number * 2, number == 6)
let copy = number
print(copy as Any)
func find(_ x: Int) -> Int! { x > 0 ? x : nil }
print(find(3) + 1, find(-1) == nil)
