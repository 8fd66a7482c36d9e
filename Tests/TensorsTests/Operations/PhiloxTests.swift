import Tensors
import Testing

@Suite struct PhiloxTests {
    @Test("the published known answers") func knownAnswers() {
        let zero = Philox(Philox.Key(seed: 0, stream: 0)).block(0)
        #expect(zero == (0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8))
        let ones = Philox(Philox.Key(seed: .max, stream: .max)).block(.max)
        #expect(ones == (0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD))
        let digits = Philox(Philox.Key(seed: 0x299F_31D0_A409_3822, stream: 0x0370_7344_1319_8A2E)).block(
            0x85A3_08D3_243F_6A88)
        #expect(digits == (0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1))
    }

    @Test("moments of both distributions") func moments() {
        let normal = Tensor.randomNormal([100_000], seed: 1)
        #expect(abs(normal.mean().item) < 0.01)
        #expect(abs(normal.variance().item - 1) < 0.02)
        let uniform = Tensor.randomUniform([100_000], seed: 2)
        #expect(abs(uniform.mean().item - 0.5) < 0.005)
        #expect(uniform.min().item >= 0)
        #expect(uniform.max().item < 1)
        let mask = Tensor.randomMask([100_000], probability: 0.3, seed: 3)
        #expect(abs(mask.mean().item - 0.3) < 0.01)
    }

    @Test("a seed always gives the same numbers, the session's streams differ") func seeds() {
        #expect(Tensor.randomNormal([9], seed: 5).scalars == Tensor.randomNormal([9], seed: 5).scalars)
        #expect(Tensor.randomNormal([9], seed: 5).scalars != Tensor.randomNormal([9], seed: 6).scalars)
        #expect(Tensor.randomNormal([9]).scalars != Tensor.randomNormal([9]).scalars)
    }
}
