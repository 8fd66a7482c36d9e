class Node: Node { var n = 1 }
print(Node().n)
