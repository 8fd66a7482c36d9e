struct Elevator {
    var floor = 1
    var riders = [1, 2, 3]
    var log = [Int]()
    mutating func step() {
        riders.removeAll { rider in
            guard rider == floor else { return false }
            return true
        }
        riders.sort { abs($0 - floor) > abs($1 - floor) }
        log.append(contentsOf: riders.map { $0 + floor })
    }
}
var e = Elevator()
e.step()
print(e)
func f() { var e = Elevator(); e.riders.removeAll { $0 == e.floor }; let g = { e.riders.removeAll { $0 > e.floor } }; g(); print(e) }
f()
