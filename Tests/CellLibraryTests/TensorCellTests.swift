import Testing

extension SessionTests {
    @Suite struct TensorCells {
        @Test func arithmeticFollowsSwiftsRules() throws {
            let bench = try Bench()
            let notepad = try bench.run(
                """
                let a = Tensor([1, 2, 3, 4], shape: [2, 2])
                var b = 2 * a - 1
                b += a
                print(b.scalars, (a .> 2).sum().item, a.shape[-1], matmul(a, a).scalars)
                """)
            #expect(notepad.text == "[2.0, 5.0, 8.0, 11.0] 2.0 2 [7.0, 10.0, 15.0, 22.0]\n")
        }

        @Test func derivativesDifferentiateAgain() throws {
            let notepad = try Bench().run(
                """
                let x = Tensor([1, 2, 3], shape: [3])
                let slope = gradients(of: (x * x * x).sum(), over: x)
                let curvature = gradients(of: slope.sum(), over: x)
                print(slope.scalars, curvature.scalars)
                """)
            #expect(notepad.text == "[3.0, 12.0, 27.0] [6.0, 12.0, 18.0]\n")
        }

        @Test func aWrongShapeIsAnErrorAtItsLine() throws {
            let bench = try Bench()
            let error = try #require(
                bench.failure("let a = Tensor.zeros([2, 3])\nprint(\"so far\")\nlet b = a + Tensor.zeros([4])"))
            #expect(error.location?.line == 3)
            #expect(error.message.contains("[2, 3]") && error.message.contains("[4]"))
            #expect(try bench.run("print(a.shape)").text == "[2, 3]\n")
        }

        @Test func randomnessFollowsTheSeed() throws {
            let program = "print(Tensor.randomNormal([3]).scalars)"
            let first = try Bench(seed: 1).run(program).text
            #expect(try Bench(seed: 1).run(program).text == first)
            #expect(try Bench(seed: 2).run(program).text != first)
        }

        @Test func imagesAreShownAsPictures() throws {
            let bench = try Bench()
            #expect(
                try bench.run("Tensor.zeros([3, 28, 28, 1])").picture?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
            #expect(try bench.run("Tensor.zeros([3, 2])").result == "[[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]")
        }
    }
}
