struct Vector {
    var x: Double
    var y: Double

    static func + (left: Vector, right: Vector) -> Vector { Vector(x: left.x + right.x, y: left.y + right.y) }
    static func * (vector: Vector, factor: Double) -> Vector { Vector(x: vector.x * factor, y: vector.y * factor) }
}

struct Particle {
    var position: Vector
    var velocity: Vector

    mutating func advance(by time: Double) {
        velocity = velocity + Vector(x: 0.0, y: -9.81) * time
        position = position + velocity * time
        if position.y < 0.0 {
            position.y = -position.y
            velocity.y = -velocity.y * 0.9
        }
    }
}

var particles: [Particle] = []
for index in 0..<1000 {
    let start = Vector(x: Double(index), y: Double(index % 10) + 1.0)
    particles.append(Particle(position: start, velocity: Vector(x: 0.5, y: 0.0)))
}
for _ in 0..<200 {
    for index in particles.indices {
        particles[index].advance(by: 0.01)
    }
}
var height = 0.0
for particle in particles { height += particle.position.y }
print(height)
