import Foundation

struct Planet { let name: String, mass: Double, moons: Int, day: Float }
let planets = [
    Planet(name: "Mercury", mass: 3.3011e23, moons: 0, day: 58.646),
    Planet(name: "Earth", mass: 5.97237e24, moons: 1, day: 0.99726968),
    Planet(name: "Jupiter", mass: 1.8982e27, moons: 95, day: 0.41354),
]
for planet in planets {
    let name = planet.name.padding(toLength: 9, withPad: " ", startingAt: 0)
    print(name + String(format: "%10.3e kg %4d moons %8.3f days", planet.mass, planet.moons, planet.day))
}
print(String(format: "%2$@ has %1$d moons, %2$@!", 95, "Jupiter"))
print(String(format: "%*d|%-*d|%.*f", 6, 42, 6, 42, 3, Double.pi))
print(String(format: "%+d %+d % d %05d %x %X %#x %o", 5, -5, 5, 42, 255, 255, 255, 8))
print(String(format: "%g %g %g %G", 0.0001, 1e-5, 1234567.0, 1e-10))
print(String(format: "%c%c%c %3d%% %@", 72, 105, 33, 50, "done"))
let values: [CVarArg] = [3, "apples", 1.5]
print(String(format: "%d %@ cost %.2f", arguments: values))
func log(_ level: String, _ format: String, _ arguments: CVarArg...) {
    print("[\(level)] " + String(format: format, arguments: arguments))
}
log("info", "%d of %d (%.1f%%)", 3, 8, 37.5)
log("warn", "%@ took %.3f s", "load", 1.0 / 3)
log("note", "nothing to fill in")
print("Total: ".appendingFormat("%08.2f", 1234.5), "a".appending("b").appending("c".dropFirst(0)))
let colors: [(Int, Int, Int)] = [(255, 0, 128), (1, 2, 3)]
print(colors.map { String(format: "#%02X%02x%02X", $0.0, $0.1, $0.2) })
let seconds = 98_765
print(String(format: "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60))
