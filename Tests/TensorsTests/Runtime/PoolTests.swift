import Synchronization
import Tensors
import Testing

@Suite struct PoolTests {
    @Test("every shard runs once, whatever the number of threads", arguments: [1, 2, 3, 8]) func shards(_ threads: Int)
    {
        let pool = ThreadPool(threadCount: threads)
        for count in [0, 1, 2, 7, 100] {
            let total = Atomic<Int>(0)
            let calls = Atomic<Int>(0)
            for _ in 0..<50 {
                pool.run(shards: count) { shard in
                    total.add(shard, ordering: .relaxed)
                    calls.add(1, ordering: .relaxed)
                }
            }
            #expect(calls.load(ordering: .relaxed) == 50 * count)
            #expect(total.load(ordering: .relaxed) == 50 * (0..<count).reduce(0, +))
        }
    }

    @Test("a shard that asks for help does its work itself") func nested() {
        let pool = ThreadPool(threadCount: 2)
        let calls = Atomic<Int>(0)
        pool.run(shards: 4) { _ in pool.run(shards: 5) { _ in calls.add(1, ordering: .relaxed) } }
        #expect(calls.load(ordering: .relaxed) == 20)
    }

    @Test("the cache of plans has a bound") func bound() throws {
        let engine = Engine(backend: ReferenceBackend(), planLimit: 3)
        func run(_ size: Int) throws {
            try engine.evaluate([(sample([size]) * 2).node], .establish, interrupt: Atomic<Bool>(false))
        }
        for size in [1, 2, 3, 1, 4, 1] { try run(size) }
        #expect(engine.compileCount == 4)
        #expect(engine.planReports.count == 3)
        try run(2)
        #expect(engine.compileCount == 5)
    }

    @Test("a plan says what it does") func report() throws {
        let engine = Engine(backend: ReferenceBackend(), isTimed: true)
        let (a, b) = (sample([2, 3]), sample([3, 4], 1))
        let product = a.matmul(b).tanh()
        try engine.evaluate([product.node], .establish, interrupt: Atomic<Bool>(false))
        let report = try #require(engine.planReports.first)
        #expect(report.hasPrefix("plan on reference: 2 instructions"))
        #expect(report.contains("matmul 2x4x3"))
        #expect(report.contains("loop [8] {tanh} store"))
    }

    @Test("a chain of many operations is computed and let go") func chain() {
        var x = Tensor([1, 2])
        for _ in 0..<20_000 { x = x + 1 }
        #expect(x.scalars == [20_001, 20_002])
    }
}
