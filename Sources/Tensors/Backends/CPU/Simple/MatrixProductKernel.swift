import COneDNN
import TensorKernels

/// Products of matrices by oneDNN's GEMM, each shard some rows or some columns of the result, so that every sum is made
/// by one thread in one order.
final class MatrixProductKernel: Kernel {
    let scratchByteCount = 0

    private let product: MatrixProduct
    private let cutsRows: Bool
    private let shards: Shards

    /// Below this many multiplications, waking another thread costs more than it saves.
    private static let worthSharing = 200_000

    init(_ product: MatrixProduct) {
        self.product = product
        cutsRows = product.rows >= product.columns
        let multiplications = product.rows * product.columns * product.depth
        let side = max(product.rows, product.columns)
        // GEMM packs what all shards share again for each of them: few, large shards.
        shards = Shards(side, into: multiplications < Self.worthSharing ? 1 : min(8, max(1, side / 16)))
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let left = operands[0].assumingMemoryBound(to: Float.self)
        let right = operands[1].assumingMemoryBound(to: Float.self)
        let result = operands[2].assumingMemoryBound(to: Float.self)
        let (rows, columns, depth) = (product.rows, product.columns, product.depth)
        guard product.batch * rows * columns > 0 else { return }
        guard depth > 0 else {
            sg_fill(result, 0, Int64(product.batch * rows * columns))
            return
        }
        pool.run(shards: product.batch * shards.count) { shard in
            OneDNNThreads.useOneThread()
            let (batch, part) = shard.quotientAndRemainder(dividingBy: shards.count)
            let m = cutsRows ? shards[part] : 0..<rows
            let n = cutsRows ? 0..<columns : shards[part]
            let a = left + batch * rows * depth + m.lowerBound * (product.transposesLeft ? 1 : depth)
            let b = right + batch * depth * columns + n.lowerBound * (product.transposesRight ? depth : 1)
            let c = result + batch * rows * columns + m.lowerBound * columns + n.lowerBound
            let status = dnnl_sgemm(
                product.transposesLeft ? transposed : plain, product.transposesRight ? transposed : plain,
                dnnl_dim_t(m.count), dnnl_dim_t(n.count), dnnl_dim_t(depth), 1, a,
                dnnl_dim_t(product.transposesLeft ? rows : depth), b,
                dnnl_dim_t(product.transposesRight ? depth : columns), 0, c, dnnl_dim_t(columns))
            precondition(status == dnnl_success, "oneDNN refused a product of matrices")
        }
    }
}

private let plain = CChar(UInt8(ascii: "N"))
private let transposed = CChar(UInt8(ascii: "T"))
