class A { var a = 1 }
class B { var b = 2 }
class C: A, B { var c = 3 }
print(C().a)
