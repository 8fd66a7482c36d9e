protocol Method { associatedtype C: Hashable; init(_ ballots: [[C]]); func winner() -> C? }
struct P<C: Hashable>: Method { let b: [[C]]; init(_ ballots: [[C]]) { b = ballots }; func winner() -> C? { b.first?.first } }
func run<M: Method>(_ type: M.Type, _ ballots: [[M.C]]) { print(M(ballots).winner() as Any) }
let ballots = [["a", "b"]]
run(P.self, ballots)
run(P<String>.self, ballots)
func mk<T>(_ t: T.Type, _ v: T) -> T { v }
print(mk([Int].self, [1]), mk(Optional.self, 3) as Any)
