class Model {
    let name: String
    required init(name: String) { self.name = name }
}
class Line: Model {
    let slope: Double
    init(slope: Double) {
        self.slope = slope
        super.init(name: "line")
    }
}
