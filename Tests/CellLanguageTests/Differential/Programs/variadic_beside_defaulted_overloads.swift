func f(_ a: Int = 0, _ b: Int = 0) { print("f defaults") }
func f(_ c: Int...) { print("f variadic") }
f(); f(1); f(1, 2)
func g(_ c: Int...) { print("g variadic") }
func g(_ a: Int, _ rest: Int...) { print("g one and more") }
g(); g(1); g(1, 2)
func h(_ c: Int...) { print("h variadic") }
func h(_ a: Int) { print("h one") }
h(1)
func k(_ c: Double...) { print("k variadic") }
func k(_ a: Int, _ b: Int = 0) { print("k ints") }
k(1); k(1, 2); k(1.5)
