typealias Pair<T> = (T, T)
let p: Pair<Int, String> = (1, 2)
