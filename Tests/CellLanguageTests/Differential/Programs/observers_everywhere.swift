var log: [String] = []
var speed = 10 {
    willSet { log.append("to \(newValue)") }
    didSet { log.append("from \(oldValue)") }
}
speed = 20
speed += 5
print(speed, log)
func simulate() -> [Int] {
    var history: [Int] = []
    var level = 0 {
        didSet { history.append(level - oldValue) }
    }
    level = 5
    level = 3
    level *= 4
    return history
}
print(simulate())
struct Progress {
    var done = 0 {
        didSet { if done > total { done = total } }
    }
    var total: Int
    var percent: Int { done * 100 / total }
}
var progress = Progress(done: 0, total: 8)
progress.done = 4
print(progress.percent)
progress.done = 50
print(progress.done)
var celsius = 20.0
var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
}
print(fahrenheit)
fahrenheit = 212
print(celsius)
func area() -> Double {
    var side = 3.0
    var square: Double { side * side }
    let before = square
    side = 5
    return square - before
}
print(area())
