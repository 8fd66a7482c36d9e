struct Circle { var radius: Double; var area: Double { radius * radius * 3.14 } }
func double<T>(_ value: inout T, _ path: WritableKeyPath<T, Double>) { value[keyPath: path] *= 2 }
var c = Circle(radius: 1)
double(&c, \.radius)
print(c.area)
double(&c, \Circle.area)
