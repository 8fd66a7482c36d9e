struct Point { var x = 0, y = 0 }
struct Shape { var name: String; var points: [Point]; var tags: [String: [Int]] }
final class Scene { var shapes: [String: Shape] = [:]; var log: [(String, Int)] = [] }
func idx(_ n: Int) -> Int { n }
let scene = Scene()
scene.shapes["tri"] = Shape(name: "tri", points: [Point(), Point(x: 1, y: 1)], tags: ["a": [1, 2]])
let before = scene.shapes
scene.shapes["tri"]!.points[idx(1)].x += idx(41)
scene.shapes["tri"]?.points[0].y = 7
scene.shapes["tri"]?.tags["a"]?[1] *= 10
scene.shapes["tri"]!.tags["b", default: []].append(5)
scene.shapes["tri"]!.tags["b", default: []].append(idx(6))
scene.shapes["sq", default: Shape(name: "sq", points: [], tags: [:])].points.append(Point(x: 3, y: 4))
print(scene.shapes["tri"]!.points, scene.shapes["tri"]!.tags["a"]!, scene.shapes["tri"]!.tags["b"]!)
print(scene.shapes["sq"]!.points, before["tri"]!.points, before.count)
scene.log.append(("one", 1))
scene.log.append((scene.shapes["sq"]!.name, scene.shapes.count))
scene.log[1].1 += 40
scene.log[0].0 += "!"
print(scene.log)
