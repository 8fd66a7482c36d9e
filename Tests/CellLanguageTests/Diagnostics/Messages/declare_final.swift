final class Base { func go() {} }
class Child: Base {}
