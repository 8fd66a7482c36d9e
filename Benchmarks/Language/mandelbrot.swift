func steps(_ x: Double, _ y: Double, limit: Int) -> Int {
    var re = 0.0
    var im = 0.0
    for step in 0..<limit {
        let re2 = re * re
        let im2 = im * im
        if re2 + im2 > 4.0 { return step }
        im = 2.0 * re * im + y
        re = re2 - im2 + x
    }
    return limit
}

let width = 200
let height = 120
var total = 0
for row in 0..<height {
    for column in 0..<width {
        let x = Double(column) / Double(width) * 3.0 - 2.0
        let y = Double(row) / Double(height) * 2.0 - 1.0
        total += steps(x, y, limit: 300)
    }
}
print(total)
