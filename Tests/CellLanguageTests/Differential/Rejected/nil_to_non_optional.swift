struct Person { var name: String; var age: Int }
var p = Person(name: "Eva", age: 30)
p.age = nil
print(p)
