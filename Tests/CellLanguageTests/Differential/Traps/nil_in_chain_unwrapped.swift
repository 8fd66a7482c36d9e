class Person {
    let name: String
    var boss: Person?
    init(_ name: String, boss: Person? = nil) { self.name = name; self.boss = boss }
}
let a = Person("Ann"), b = Person("Bob", boss: a)
print(b.boss!.name)
print(b.boss!.boss!.name)
