protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
struct Cat: Named, Aged { let name: String; var age: Int }
func birthday(_ x: inout some Named & Aged) -> String { x.age += 1; return "\(x.name) is \(x.age)" }
func describe(_ x: any Named & Aged) -> String { "\(x.name)/\(x.age)" }
typealias Being = Named & Aged
func all<T: Being>(_ list: [T]) -> [String] { list.map { describe($0) } }
var tom = Cat(name: "Tom", age: 3)
print(birthday(&tom), describe(tom), all([tom, tom]))
