struct Cell { var row: Int }
var seen: Set<Cell> = []
let counts: [Cell: Int] = [:]
