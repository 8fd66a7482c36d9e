class TreeNode<T> { var v: T; init(_ v: T, log: @escaping (String) -> Void) { self.v = v } }
func log(_ s: String) {}
var root: TreeNode? = TreeNode("root", log: log)
print(root!.v, root?.v ?? "")
var arr: Array? = [1, 2]
print(arr!.count)
var d: Dictionary? = ["a": 1]
print(d?["a"] ?? 0)
let opt: Set? = Set([1])
print(opt!.count)
root = nil
print(root == nil)
