class Model {
    var name: String
    required init(name: String) { self.name = name }
    static func make(_ name: String) -> Self { self.init(name: name) }
}

class LinearModel: Model {
    var slope: Double
    init(slope: Double) {
        self.slope = slope
        super.init(name: "linear")
    }
}

print(LinearModel(slope: 2).name)
