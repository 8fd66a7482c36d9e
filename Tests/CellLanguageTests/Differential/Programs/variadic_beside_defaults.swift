func f(_ a: Int = 0) -> String { "default" }
func f(_ a: Int...) -> String { "variadic" }
func g(_ a: Int = 0, _ b: Int = 1) -> String { "default2" }
func g(_ a: Int...) -> String { "variadic" }
print(g(), g(1), g(1, 2), g(1, 2, 3))
func h() -> String { "none" }
func h(_ a: Int...) -> String { "variadic" }
func h(_ a: Int, _ b: Int = 3) -> String { "one default" }
print(h(), h(1, 2), h(1, 2, 3))
func k(_ a: Int) -> String { "one" }
func k(_ a: Int, _ rest: Int...) -> String { "one and rest" }
func k(_ a: Int, times: Int = 2) -> String { "one times" }
print(k(1), k(1, 2), k(1, times: 3))
func m(_ a: Int, b: Int = 1) -> String { "b" }
func m(_ a: Int, c: Int = 1, d: Int = 2) -> String { "cd" }
print(m(1, b: 1), m(1, c: 2))
