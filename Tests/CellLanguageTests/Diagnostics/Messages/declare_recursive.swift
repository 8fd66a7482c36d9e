struct Node { var value: Int; var next: Node? }
enum Tree { case leaf, branch(Tree, Tree) }
