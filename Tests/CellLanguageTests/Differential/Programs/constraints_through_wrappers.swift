protocol Storage { associatedtype K: Hashable; associatedtype V; func get(_ k: K) -> V? }
struct M<K: Hashable, V>: Storage { var d: [K: V] = [:]; func get(_ k: K) -> V? { d[k] } }
struct L<B: Storage>: Storage { var b: B; let limit: B.K; func get(_ k: B.K) -> B.V? { nil } }
final class Any2<K: Hashable, V> { init<S: Storage>(_ s: S) where S.K == K, S.V == V {} }
let a: Any2<Int, String> = Any2(L(b: M(), limit: 10))
