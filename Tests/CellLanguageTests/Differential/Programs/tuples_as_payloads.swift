enum E: Error { case bad }
print(Result<Void, E>.success(()), [Result<Void, E>.success(())])
print(Result<(Int, Int), E>.success((1, 2)), Result<(a: Int, b: Int), E>.success((1, 2)))
enum W<T> { case one(T), two(T, Int) }
print(W.one((1, "a")), W.one(()), W.two((1, 2), 3), W<(x: Int, y: Int)>.one((1, 2)))
print([W.one((1, "a"))], Optional(()) as Any, Optional((1, 2)) as Any)
debugPrint(W.one((1, "a")))
