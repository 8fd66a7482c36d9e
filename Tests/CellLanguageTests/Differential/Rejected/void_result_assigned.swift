func record(_ value: Int, in log: inout [Int]) {
    log.append(value)
}

var log: [Int] = []
let size: Int = record(3, in: &log)
print(log, size)
