class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)


class Particle:
    __slots__ = ("position", "velocity")

    def __init__(self, position, velocity):
        self.position = position
        self.velocity = velocity

    def advance(self, time):
        self.velocity = self.velocity + Vector(0.0, -9.81) * time
        self.position = self.position + self.velocity * time
        if self.position.y < 0.0:
            self.position.y = -self.position.y
            self.velocity.y = -self.velocity.y * 0.9


particles = []
for index in range(1000):
    start = Vector(float(index), float(index % 10) + 1.0)
    particles.append(Particle(start, Vector(0.5, 0.0)))
for _ in range(200):
    for particle in particles:
        particle.advance(0.01)
height = 0.0
for particle in particles:
    height += particle.position.y
print(height)
