struct Cat { var lives = 9 }
struct Dog { var bones = 3 }
let lives = \Cat.lives
print(Cat()[keyPath: lives])
print(Dog()[keyPath: lives])
