protocol Entry: AnyObject { var name: String { get }; var size: Int { get }; var parent: Folder? { get set }; func walk(_ depth: Int, _ visit: (Entry, Int) throws -> Void) rethrows }
extension Entry { var path: String { (parent.map { $0.path + "/" } ?? "") + name }; func walk(_ depth: Int = 0, _ visit: (Entry, Int) throws -> Void) rethrows { try visit(self, depth) } }
final class File: Entry { let name: String; var size: Int; weak var parent: Folder?; init(_ name: String, _ size: Int) { self.name = name; self.size = size } }
final class Folder: Entry { let name: String; weak var parent: Folder?; private var children: [Entry] = []
    init(_ name: String, _ children: Entry...) { self.name = name; for c in children { add(c) } }
    func add(_ e: Entry) { e.parent = self; children.append(e) }
    var size: Int { children.reduce(0) { $0 + $1.size } }
    func walk(_ depth: Int, _ visit: (Entry, Int) throws -> Void) rethrows { try visit(self, depth); for c in children.sorted(by: { $0.name < $1.name }) { try c.walk(depth + 1, visit) } }
    func find(_ test: (Entry) -> Bool) -> Entry? { for c in children { if test(c) { return c }; if let f = c as? Folder, let hit = f.find(test) { return hit } }; return nil }
    deinit { print("folder \(name) gone") } }
struct TooBig: Error { let path: String }
var root: Folder? = Folder("root", File("b.txt", 10), Folder("src", File("main.swift", 120), Folder("deep", File("x", 1))), File("a.txt", 5))
root!.walk(0) { e, d in print(String(repeating: "  ", count: d) + e.name, e.size) }
let x = root!.find { $0.name == "x" }
print(x?.path ?? "none", root!.find { $0.size > 1000 } == nil)
do { try root!.walk(0) { e, _ in if e.size > 100, e is File { throw TooBig(path: e.path) } } } catch let t as TooBig { print("too big:", t.path) } catch {}
root = nil
print(x?.path ?? "none", x?.parent == nil)
